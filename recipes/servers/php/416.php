<?php
// Says how long a film is to whoever asks for a part behind its end.
// php -S localhost:8080 416.php

$film = 'hello, this is a film';
$size = strlen($film);
header('Accept-Ranges: bytes');

$range = $_SERVER['HTTP_RANGE'] ?? '';
if (preg_match('/^bytes=(\d+)-(\d*)$/', $range, $match)) {
    $first = (int) $match[1];
    $last = $match[2] === '' ? $size - 1 : min((int) $match[2], $size - 1);
    if ($first >= $size) {
        header("Content-Range: bytes */$size");
        $detail = "The film has $size octets.";
        problem(416, 'Range Not Satisfiable', $detail);
    }
    http_response_code(206);
    header("Content-Range: bytes $first-$last/$size");
    $film = substr($film, $first, $last - $first + 1);
}
header('Content-Type: video/mp4');
echo $film;

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
