declare global {
  /** What has been touched since {@link watchStorage} began, each with where from. */
  var touchedStorage: string[];
}

/** Notes every touch of a place where a page can keep something on a device. Takes nothing from around itself. */
export function watchStorage(): void;
