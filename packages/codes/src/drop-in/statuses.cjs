// For who says require(): Node gives the function itself, bundlers give the module that it is in.
const it = require("#drop-in/statuses");

module.exports = it["module.exports"] ?? it;
