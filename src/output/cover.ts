/** An entry's picture: for the page, described, and as link previews want it (absolute URL). */
export type Cover = { image: ImageMetadata; alt: string; share: string };
