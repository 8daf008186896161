<?php
// Lets a client send three requests in ten seconds; then it has to wait.
// php -S localhost:8080 429.php

$most = 3;
$seconds = 10;
$client = md5($_SERVER['REMOTE_ADDR']);
$file = fopen(sys_get_temp_dir() . "/$client", 'c+');
flock($file, LOCK_EX);

[$start, $used] = fscanf($file, '%d %d') ?: [0, 0];
if (time() - $start >= $seconds) {
    [$start, $used] = [time(), 0];
}
if ($used === $most) {
    header('Retry-After: ' . ($start + $seconds - time()));
    problem(429, 'Too Many Requests', "$most in $seconds seconds.");
}
ftruncate($file, 0);
rewind($file);
fwrite($file, $start . ' ' . $used + 1);
header('Content-Type: application/json');
echo '[{"id":7,"name":"lamp"}]';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
