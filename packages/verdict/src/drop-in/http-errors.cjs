module.exports = require("@verdict/codes/drop-in/http-errors");
