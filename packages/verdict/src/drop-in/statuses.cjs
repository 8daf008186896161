module.exports = require("@verdict/codes/drop-in/statuses");
