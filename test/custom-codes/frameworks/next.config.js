export default {
  // The repository around it has a lock of its own, which Next would take for the root.
  turbopack: { root: import.meta.dirname },
};
