/** Style sheets are bundled beside the script of their page. */
declare module '*.css';
