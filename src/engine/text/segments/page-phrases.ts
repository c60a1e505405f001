import type { LineLabel } from './page-line.ts';

/**
 * Words that news sites put around articles. Collected from the wording that English-language sites commonly use; a line is
 * compared in lower case, without arrows, dots and colons at its ends.
 */

/** Lines that announce what stands below them. */
export const LABELS: Readonly<Record<LineLabel, ReadonlySet<string>>> = {
  related: phrases(`
    related | related articles | related article | related stories | related story | related news |
    related posts | related content | related coverage | related topics | related reading | related links |
    related items | read more | read next | read also | also read | see also | more stories | more news |
    more on this | more on this story | more on this topic | more like this | more for you | more to read |
    more articles | more coverage | more headlines | you may also like | you might also like |
    you may like | you might like | you may also be interested in | you might be interested in |
    recommended | recommended for you | recommended reading | recommended stories | recommended articles |
    most read | most popular | most viewed | most shared | most commented | popular | popular now |
    popular stories | popular posts | popular articles | trending | trending now | trending stories |
    top stories | top news | top headlines | latest | latest news | latest stories | latest headlines |
    latest articles | latest posts | recent posts | recent articles | recent news | recent stories |
    up next | next up | what to read next | read this next | don't miss | editor's picks | editors' picks | editor's choice | must read |
    must reads | must-read | further reading | in other news | elsewhere on the web | around the web |
    from around the web | from the web | from our partners | from our sponsors | sponsored content |
    sponsored stories | promoted content | promoted stories | paid content | partner content |
    suggested stories | suggested articles | suggested for you | other stories | other news |
    other articles | similar stories | similar articles | similar posts | keep reading | keep on reading |
    continue exploring | discover more | explore more | featured stories | featured articles |
    featured news | news in pictures | more videos | read more stories | read more articles |
    previous article | next article | previous story | next story | previous post | next post |
    in case you missed it | icymi | people also read | readers also read | readers also liked |
    before you go | more reading
  `),
  comments: phrases(`
    comments | comment | reader comments | readers' comments | user comments |
    your comments | top comments | all comments | latest comments | recent comments | view comments |
    show comments | hide comments | join the conversation | join the discussion | conversation |
    discussion | responses | replies | leave a comment | leave a reply | post a comment | add a comment |
    write a comment | submit a comment | add your comment | comments section | have your say |
    what do you think | your views | letters from readers | reader responses | start the conversation |
    be the first to comment | no comments | no comments yet
  `),
  digest: phrases(`
    what people are saying | what they're saying | what they are saying |
    what social media is saying | what the internet is saying | what users are saying |
    what x users are saying | what readers are saying | social media reaction | social media reactions |
    social media reacts | social reaction | social reactions | reactions on x | reaction on x |
    reactions on twitter | reaction on twitter | reactions on social media | reaction on social media |
    twitter reacts | x reacts | internet reacts | the internet reacts | netizens react | fans react |
    users react | online reactions | online reaction | public reaction | public reactions |
    what people say | the buzz | community reactions | community reaction
  `),
};

/** Whole lines that are buttons, links and labels of the page. */
export const FURNITURE_LINES: ReadonlySet<string> = phrases(`
    accept | accept all | accept cookies | accept all cookies | i accept | i agree | agree | decline |
    decline all | reject | reject all | reject cookies | manage | manage cookies | manage preferences |
    manage consent | manage settings | manage options | cookie settings | cookie preferences |
    cookie policy | cookie notice | cookies policy | privacy | privacy policy | privacy notice |
    privacy settings | your privacy choices | do not sell my personal information |
    do not sell or share my personal information | terms | terms of use | terms of service |
    terms and conditions | terms & conditions | legal | imprint | impressum | accessibility | sitemap |
    site map | contact | contact us | about | about us | about the author | about the authors | advertise |
    advertise with us | careers | help | help center | help centre | faq | faqs | feedback | give feedback |
    send feedback | ok | okay | got it | close | dismiss | cancel | yes | no | menu | main menu |
    navigation | search | home | home page | homepage | front page | subscribe | subscribe now |
    subscribe today | sign in | sign up | sign up now | sign up here | log in | login | log out | register |
    register now | my account | newsletter | newsletters | share | share this | share this article |
    share this story | share this post | share this page | share article | share story | share on facebook |
    share on twitter | share on x | share on linkedin | share on whatsapp | share via email |
    share by email | share full article | click to share | tweet | tweet this | pin it | print |
    print this | print article | print this article | email | e-mail | email this | email this article |
    save | save article | save for later | saved | bookmark | copy | copy link | link copied |
    gift this article | give this article | gift article | listen | listen live | listen now |
    listen to this article | listen to article | play | play video | pause | mute | watch | watch live |
    watch now | live | live tv | live now | advertisement | advertisements | advertising | ad | ads |
    sponsored | sponsored by | promoted | story continues below | story continues below advertisement |
    article continues below | article continues below advertisement |
    article continues after advertisement | article continues after ad | continue reading below |
    continue reading | continue reading the main story | continue to article | scroll to continue |
    scroll down to continue | scroll for more | swipe for more | loading | please wait | skip to content |
    skip to main content | skip to navigation | skip advertisement | skip ad | skip | back | back to top |
    back to home | return to top | top | next | previous | prev | next page | previous page | load more |
    load more comments | show more | show less | see more | see less | see all | view all | view more |
    view all comments | more | less | expand | collapse | hide | show | details | source | sources | via |
    tags | tag | topics | topic | categories | category | filed under | labels | references | footnotes |
    follow | follow us | follow us on | follow us on social media | following | followed | connect with us |
    stay connected | get in touch | reply | like | likes | unlike | dislike | report | report abuse |
    report comment | flag | upvote | downvote | help us improve | rate this article | was this helpful |
    was this article helpful | was this page helpful | was this article valuable | more follows |
    developing story | read the full story | read the full article | read full article | read full story |
    read the original article | read original article | view original | view original article |
    read the original | original article | click here | click here to read more | learn more |
    find out more | enter your email | enter your email address | your email address | email address |
    your name | name | website | submit | send | post comment | cancel reply | submit comment | facebook |
    twitter | x (twitter) | whatsapp | linkedin | instagram | youtube | tiktok | telegram | reddit |
    pinterest | flipboard | threads | bluesky | mastodon | rss | rss feed | google news | apple news |
    messenger | tumblr | video | photo | photos | gallery | image | caption | hide caption |
    toggle caption | enlarge | enlarge image | enlarge this image | view image in fullscreen |
    view gallery | photo gallery | embed | transcript | download | end of article | end |
    all rights reserved | breaking news | breaking | exclusive | premium | subscriber only |
    subscribers only | for subscribers | members only
  `);

/** Phrases separated by bars; curly apostrophes are read as straight ones. */
function phrases(text: string): ReadonlySet<string> {
  return new Set(text.split('|').map((phrase) => phrase.trim()));
}
