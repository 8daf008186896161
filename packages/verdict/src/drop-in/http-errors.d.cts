import it = require("@verdict/codes/drop-in/http-errors");

export = it;
