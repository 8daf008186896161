<?php
// Lets readers read and editors delete; who they are is known from their token.
// php -S localhost:8080 403.php

$roles = ['k3y-of-a-reader' => 'reader', 'k3y-of-an-editor' => 'editor'];

$sent = $_SERVER['HTTP_AUTHORIZATION'] ?? '';
$role = $roles[preg_replace('/^Bearer /i', '', $sent)] ?? null;
if ($role === null) {
    header('WWW-Authenticate: Bearer realm="api"');
    problem(401, 'Unauthorized', 'Send a token.');
}
if ($_SERVER['REQUEST_METHOD'] === 'DELETE' && $role !== 'editor') {
    problem(403, 'Forbidden', 'Readers may not delete.');
}
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
