<?php
// Lets an item be replaced only by whoever says which state they have seen.
// php -S localhost:8080 428.php

$tag = '"v3"';
$match = $_SERVER['HTTP_IF_MATCH'] ?? null;

if ($_SERVER['REQUEST_METHOD'] === 'PUT' && $match === null) {
    $detail = 'Send If-Match with the ETag of what you replace.';
    problem(428, 'Precondition Required', $detail);
}
if ($match !== null && $match !== $tag) {
    problem(412, 'Precondition Failed', 'It has changed since then.');
}
header("ETag: $tag");
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
