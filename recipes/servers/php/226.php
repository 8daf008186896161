<?php
// Sends only the entries of a feed that the client does not have yet.
// php -S localhost:8080 226.php

$entries = ['lamp', 'chair', 'table', 'shelf'];
$tag = '"v' . count($entries) . '"';
$had = $_SERVER['HTTP_IF_NONE_MATCH'] ?? '';
$wants = $_SERVER['HTTP_A_IM'] ?? '';
$known = preg_match('/^"v(\d+)"$/', $had, $match) ? (int) $match[1] : 0;

header('Content-Type: application/atom+xml');
header("ETag: $tag");
if ($had === $tag) {
    http_response_code(304);
    exit;
}
if (str_contains($wants, 'feed') && 0 < $known && $known < count($entries)) {
    http_response_code(226);
    header('IM: feed');
    header("Delta-Base: $had");
    $entries = array_slice($entries, $known);
}
echo '<feed xmlns="http://www.w3.org/2005/Atom">';
foreach ($entries as $it) {
    echo "<entry><title>$it</title></entry>";
}
echo '</feed>';
