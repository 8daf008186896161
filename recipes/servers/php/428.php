<?php
// Lets an item be replaced only by whoever says which state they have seen.
// php -S localhost:8080 428.php

$tag = '"v3"';
$match = $_SERVER['HTTP_IF_MATCH'] ?? null;
$noneMatch = $_SERVER['HTTP_IF_NONE_MATCH'] ?? null;

if ($match === null && $noneMatch === null) {
    $detail = 'Send If-Match with the ETag of what you replace.';
    problem(428, 'Precondition Required', $detail);
}
// Only to If-None-Match a weak tag is as good as a strong one.
$isKnown = has($noneMatch ?? '', $tag) || has($noneMatch ?? '', "W/$tag");
if (!has($match ?? '*', $tag) || $isKnown) {
    problem(412, 'Precondition Failed', 'It has changed since then.');
}
header("ETag: $tag");
http_response_code(204);

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
