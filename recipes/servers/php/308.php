<?php
// Moves the first version of the API to the second for good, methods included.
// php -S localhost:8080 308.php

$target = $_SERVER['REQUEST_URI'];

if (str_starts_with($target, '/v1/')) {
    header('Location: /v2/' . substr($target, 4), true, 308);
    exit;
}
header('Location: /v2/items/7', true, 201);
