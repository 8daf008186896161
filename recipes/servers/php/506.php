<?php
// Negotiates between variants, and finds that one of them negotiates itself.
// php -S localhost:8080 506.php

$variants = [
    '/manual' => ['/manual.en', '/manual.de'],
    '/manual.en' => ['/manual.en-GB', '/manual.en-US'],
];

foreach ($variants[$_SERVER['REQUEST_URI']] ?? [] as $variant) {
    if (isset($variants[$variant])) {
        $detail = "The variant $variant negotiates itself.";
        problem(506, 'Variant Also Negotiates', $detail);
    }
}
echo 'The manual';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
