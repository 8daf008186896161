<?php
// Keeps a version before properties change; if that fails, nothing changes.
// php -S localhost:8080 424.php

function keepVersion(string $name): void
{
    $versions = ['plan' => 10];
    if (($versions[$name] ?? 0) >= 10) {
        throw new OverflowException('Ten versions are kept, and no more');
    }
}

$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
try {
    keepVersion(basename($path));
} catch (OverflowException $error) {
    $detail = "{$error->getMessage()}: nothing was changed.";
    problem(424, 'Failed Dependency', $detail);
}
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
