/** What the command line can be asked to do. */
export const COMMAND_TOPICS = ['check', 'analyze', 'report', 'mcp'] as const;
export type CommandTopic = (typeof COMMAND_TOPICS)[number];
export type Topic = 'main' | CommandTopic;

/** The help pages: at most 80 columns, so that every terminal shows them whole. */
export const HELP: Readonly<Record<Topic, string>> = {
  main: `Second Source reads news articles saved as text and compares what they say.
Everything happens on this machine.

Usage: second-source COMMAND [OPTIONS] PATHS...

Commands:
  check      print what conflicts between the articles, and what stands alone
  analyze    print all that is read out of the articles, as JSON lines
  report     print what was checked, with verdicts, evidence and open points
  mcp        answer an assistant's questions on standard input and output
  help       print this page, or that of a command: second-source help check

Options:
  -h, --help       print help, also after a command
      --version    print the version

Example:
  second-source check samples/harbour-summit
`,
  check: `Compares articles with one another and prints findings, sorted by file and
position, each with the passages that it is about.

Usage: second-source check [OPTIONS] PATHS...

A path is a file, a folder, or - for the standard input. From a folder, with all
folders in it, come .txt and .news files, .md files whose front matter names an
outlet or a date, and saved web pages (.html) that name one; never a README,
LICENSE, CHANGELOG and the like, and nothing whose name begins with a dot. A
file that is named counts whatever its ending. Of a web page, the article in it
is read, and places are those of the article's text. What a person decided is
read from ARTICLE.annotations.yaml beside each article.

Options:
      --format FORMAT        pretty (default) or json
      --fail-on SEVERITY     end with 1 from this severity on: error, warning
                             (default), information, hint, or never
      --severity CODE=LEVEL  set the severity of a finding: error, warning,
                             information, hint or off; may be given again.
                             CODE is like conflict/date, or conflict for all
      --off CODE             the same as --severity CODE=off
      --strictness LEVEL     how sure a difference must be: lenient (doubtful
                             ones too), normal (default) or strict
      --color, --no-color    colour or not, whatever the terminal; NO_COLOR and
                             FORCE_COLOR are honoured
      --cache FOLDER         keep what was read of each article in a folder, and
                             find it there the next time; an article that has
                             changed is read again
      --verbose              say also what was compared, which files were left
                             out, and which are not in UTF-8
  -h, --help                 print this page

SECOND_SOURCE_THREADS says how many threads read a large folder; without it, one
for each core.

Exit status:
  0  nothing was found at or above the severity of --fail-on
  1  something was found
  2  nothing could be read, a path that was named could not be read and nothing
     was found in the rest, or the command is not understood

Examples:
  second-source check samples/harbour-summit
  second-source check --off unsupported --fail-on hint wire.txt courier.txt
  second-source check --format json . > findings.json
`,
  analyze: `Prints all that is read out of articles: segments, mentions, quotations, claims
and findings, one JSON object a line for each article, then one with the
entities. Offsets count UTF-16 units from 0.

Usage: second-source analyze [OPTIONS] PATHS...
       second-source analyze --stdin-jsonl < articles.jsonl

A path is a file, a folder or -, as for "second-source check".

Options:
      --stdin-jsonl    read articles from the standard input, one JSON object a
                       line: {"id", "text", "published"?, "outlet"?, "group"?}.
                       Articles are compared only inside their group, and the
                       records are printed group by group. A line that cannot
                       be read is told with its number, the rest is read
      --cache FOLDER   keep what was read in a folder for the next time; with
                       paths only
      --verbose        say also which files were left out, and which are not in
                       UTF-8
  -h, --help           print this page

Exit status:
  0  everything was read
  2  something could not be read, or the command is not understood

Example:
  second-source analyze wire.txt courier.txt > records.jsonl
`,
  report: `Prints a summary for the desk: claims checked, verdicts, evidence, and what is
still open, out of the annotations beside the articles.

Usage: second-source report [OPTIONS] PATHS...

A path is a file or a folder, as for "second-source check".

Options:
      --html           print a page in HTML instead of Markdown
      --title TITLE    the heading; without it the name of the first path
      --cache FOLDER   keep what was read in a folder for the next time
      --verbose        say also which files were left out, and which are not in
                       UTF-8
  -h, --help           print this page

Exit status:
  0  the summary was printed; open points do not change that
  2  nothing could be read, a path that was named could not be read, or the
     command is not understood

Examples:
  second-source report samples/harbour-summit > summary.md
  second-source report --html --title "Harbour story" stories > summary.html
`,
  mcp: `Answers the questions of an assistant (Model Context Protocol) on the standard
input and output: which articles there are, who they talk about, where they
contradict one another, who backs a claim. It only reads, and only the files
under the paths. The files are looked at again before every answer.

Usage: second-source mcp [OPTIONS] [PATHS...]

A path is a file or a folder, as for "second-source check"; the working
directory if none is given. Messages go to the error stream.

Options:
      --verbose    say also which files were left out
  -h, --help       print this page

Exit status:
  0  the assistant closed the input
  2  the command is not understood

Example, as assistants are told of it:
  {"command": "second-source", "args": ["mcp", "/path/to/articles"]}
`,
};
