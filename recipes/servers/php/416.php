<?php
// Says how long a film is to whoever asks for a part behind its end.
// php -S localhost:8080 416.php

$film = 'hello, this is a film';
$size = strlen($film);
$tag = '"v3"';
header("ETag: $tag");
header('Accept-Ranges: bytes');

// Whoever has a part of another state gets all of this one.
$isSame = ($_SERVER['HTTP_IF_RANGE'] ?? $tag) === $tag;
$isAsked = $isSame && $_SERVER['REQUEST_METHOD'] === 'GET';
$range = $isAsked ? $_SERVER['HTTP_RANGE'] ?? '' : '';
if (preg_match('/^bytes=(?=.*\d)(\d*)-(\d*)$/', $range, $match)) {
    [, $from, $to] = $match;
    $first = $from === '' ? max(0, $size - (int) $to) : (int) $from;
    $isOpen = $from === '' || $to === '';
    $last = $isOpen ? $size - 1 : min((int) $to, $size - 1);
    if ($first > $last) {
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
