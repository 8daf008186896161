<?php
// Replaces an item only in the state that the client has seen.
// php -S localhost:8080 412.php

$file = sys_get_temp_dir() . '/version';
$version = is_file($file) ? (int) file_get_contents($file) : 3;

$match = $_SERVER['HTTP_IF_MATCH'] ?? '*';
if ($match !== '*' && !str_contains($match, "\"v$version\"")) {
    $detail = "It is at v$version by now.";
    problem(412, 'Precondition Failed', $detail);
}
$version++;
file_put_contents($file, $version, LOCK_EX);
http_response_code(204);
header("ETag: \"v$version\"");

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
