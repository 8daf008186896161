<?php
// Lets readers read and editors delete; who they are is known from their token.
// php -S localhost:8080 403.php

$roles = ['k3y-of-a-reader' => 'reader', 'k3y-of-an-editor' => 'editor'];

$sent = $_SERVER['HTTP_AUTHORIZATION'] ?? '';
[$scheme, $token] = explode(' ', $sent, 2) + ['', ''];
$role = strcasecmp($scheme, 'Bearer') === 0 ? $roles[$token] ?? null : null;
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
