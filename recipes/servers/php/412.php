<?php
// Replaces an item only in the state that the client has seen.
// php -S localhost:8080 412.php

$file = fopen(sys_get_temp_dir() . '/version', 'c+');
flock($file, LOCK_EX); // so that nobody comes in between
$version = (int) (fgets($file) ?: 3);
$tag = "\"v$version\"";

$match = $_SERVER['HTTP_IF_MATCH'] ?? '*';
$noneMatch = $_SERVER['HTTP_IF_NONE_MATCH'] ?? '';
// Only to If-None-Match a weak tag is as good as a strong one.
$isKnown = has($noneMatch, $tag) || has($noneMatch, "W/$tag");
if (!has($match, $tag) || $isKnown) {
    problem(412, 'Precondition Failed', "It is at v$version by now.");
}
$version++;
rewind($file);
fwrite($file, (string) $version);
http_response_code(204);
header("ETag: \"v$version\"");

function has(string $field, string $tag): bool
{
    $tags = array_map('trim', explode(',', $field));
    return $field === '*' || in_array($tag, $tags, true);
}

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
