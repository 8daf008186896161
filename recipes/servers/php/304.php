<?php
// Answers 304 to whoever has the current state of an item.
// php -S localhost:8080 304.php

$item = ['id' => 7, 'name' => 'lamp'];
$tag = '"v3"';

header("ETag: $tag");
header('Cache-Control: max-age=60');
$had = $_SERVER['HTTP_IF_NONE_MATCH'] ?? '';
// The comparison is weak: W/ makes no difference.
$tags = array_map(
    fn (string $it) => preg_replace('~^W/~', '', trim($it)),
    explode(',', $had),
);
if ($had === '*' || in_array($tag, $tags, true)) {
    http_response_code(304);
    ini_set('default_mimetype', ''); // else PHP says that it is HTML
    exit;
}
header('Content-Type: application/json');
echo json_encode($item);
