<?php
// Asks for a token, and says so again when it is not a good one.
// php -S localhost:8080 401.php

$users = ['k3y-of-ann' => 'ann'];

$sent = $_SERVER['HTTP_AUTHORIZATION'] ?? '';
[$scheme, $token] = explode(' ', $sent, 2) + ['', ''];
$isBearer = strcasecmp($scheme, 'Bearer') === 0;
$user = $isBearer ? $users[$token] ?? null : null;
if ($user === null) {
    $error = $isBearer ? ', error="invalid_token"' : '';
    header("WWW-Authenticate: Bearer realm=\"api\"$error");
    problem(401, 'Unauthorized', 'Send a token that is valid.');
}
echo "You are $user.";

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
