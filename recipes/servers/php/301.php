<?php
// Sends whoever asks for an old address to the new one, for good.
// php -S localhost:8080 301.php

$moved = ['/old' => '/new', '/lamps' => '/items'];
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);

if (isset($moved[$path])) {
    header("Location: $moved[$path]", true, 301);
    exit;
}
echo "This is $path";
