<?php
// Does not act on a payment in early data, which somebody may have replayed.
// php -S localhost:8080 425.php

// The server in front that ends TLS says so.
if (($_SERVER['HTTP_EARLY_DATA'] ?? '') === '1') {
    problem(425, 'Too Early', 'Send it again once the handshake is over.');
}
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
