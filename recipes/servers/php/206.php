<?php
// Sends the part of a film that a player asks for; PHP leaves Range to us.
// php -S localhost:8080 206.php

$film = 'hello, this is a film';
$size = strlen($film);
$first = 0;
$last = $size - 1;

$tag = '"v3"';
$isSame = ($_SERVER['HTTP_IF_RANGE'] ?? $tag) === $tag;
$isAsked = $isSame && $_SERVER['REQUEST_METHOD'] === 'GET';
$range = $isAsked ? $_SERVER['HTTP_RANGE'] ?? '' : '';
if (preg_match('/^bytes=(?=.*\d)(\d*)-(\d*)$/', $range, $match)) {
    [, $from, $to] = $match;
    if ($from !== '') {
        $first = (int) $from;
        $last = $to === '' ? $last : min((int) $to, $last);
    } else {
        $first = max(0, $size - (int) $to);
    }
    if ($first > $last) {
        header("Content-Range: bytes */$size");
        problem(416, 'Range Not Satisfiable', 'The film ends before that.');
    }
    http_response_code(206);
    header("Content-Range: bytes $first-$last/$size");
}

header('Content-Type: text/plain');
header('Accept-Ranges: bytes');
header("ETag: $tag");
header('Content-Length: ' . ($last - $first + 1));
echo substr($film, $first, $last - $first + 1);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
