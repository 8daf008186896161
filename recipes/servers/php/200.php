<?php
// Sends an item as JSON, with the entity tag of its state.
// php -S localhost:8080 200.php

$item = ['id' => 7, 'name' => 'lamp'];
$version = 3;

header('Content-Type: application/json');
header("ETag: \"v$version\"");
echo json_encode($item);
