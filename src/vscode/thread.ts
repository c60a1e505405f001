/** The scripts that can be started beside the extension, by what they do. */
export type ThreadScript = 'worker' | 'page-worker';
