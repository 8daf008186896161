<?php
// Lists a collection with all that is in it, and finds that it is in itself.
// php -S localhost:8080 508.php

$members = ['docs' => ['plans', 'all'], 'all' => ['docs']];

function isInItself(string $name, array $above = []): bool
{
    global $members;
    if (in_array($name, $above, true)) {
        return true;
    }
    foreach ($members[$name] ?? [] as $it) {
        if (isInItself($it, [...$above, $name])) {
            return true;
        }
    }
    return false;
}

$depth = $_SERVER['HTTP_DEPTH'] ?? '1';
if ($depth === 'infinity' && isInItself('docs')) {
    problem(508, 'Loop Detected', '/docs/all/docs/ is /docs/ again.');
}
echo implode("\n", $members['docs']);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
