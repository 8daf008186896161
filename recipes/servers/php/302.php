<?php
// Leads to the page of today, which is another one tomorrow.
// php -S localhost:8080 302.php

header('Cache-Control: no-cache');
header('Location: ' . date('/Y/m/d'));
