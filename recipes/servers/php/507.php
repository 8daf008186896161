<?php
// Keeps documents as long as there is room for them.
// php -S localhost:8080 507.php

$folder = sys_get_temp_dir();
$room = 5;

$text = file_get_contents('php://input');
$used = array_sum(array_map('filesize', glob("$folder/*.doc")));
if ($used + strlen($text) > $room) {
    $detail = 'Room is left for ' . ($room - $used) . ' octets.';
    problem(507, 'Insufficient Storage', $detail);
}
$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$name = basename($path);
file_put_contents("$folder/$name.doc", $text);
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
