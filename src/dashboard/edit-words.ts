/** The words of a fact that is edited in its place. */
export const EDIT_WORDS = {
  add: 'Add',
  save: 'Save',
  cancel: 'Cancel',
  edit: (label: string) => `Edit ${label.toLowerCase()}`,
  editNow: (label: string, value: string) =>
    value === '' ? `Add ${label.toLowerCase()}` : `${value}. Edit ${label.toLowerCase()}`,
  saved: (label: string) => `${label} saved.`,
  removed: (label: string) => `${label} removed.`,
} as const;
