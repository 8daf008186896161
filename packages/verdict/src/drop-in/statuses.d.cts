import it = require("@verdict/codes/drop-in/statuses");

export = it;
