<?php
http_response_code((int) substr($_SERVER["REQUEST_URI"], 1));
echo "hello";
