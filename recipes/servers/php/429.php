<?php
// Lets a client send three requests in ten seconds; then it has to wait.
// php -S localhost:8080 429.php

$most = 3;
$seconds = 10;
$client = $_SERVER['REMOTE_ADDR'];

$file = fopen(sys_get_temp_dir() . '/counts.json', 'c+');
flock($file, LOCK_EX);
$kept = json_decode(stream_get_contents($file), true);
[$end, $counts] = $kept ?? [0, []];
if (time() >= $end) {
    [$end, $counts] = [time() + $seconds, []]; // nobody is kept for longer
}
$counts[$client] = ($counts[$client] ?? 0) + 1;
ftruncate($file, 0);
rewind($file);
fwrite($file, json_encode([$end, $counts]));
fclose($file);

if ($counts[$client] > $most) {
    header('Retry-After: ' . ($end - time()));
    problem(429, 'Too Many Requests', "$most in $seconds seconds.");
}
header('Content-Type: application/json');
echo '[{"id":7,"name":"lamp"}]';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
