<?php
// Reads an item, finds that it cannot be, and points at what is wrong.
// php -S localhost:8080 422.php

$item = json_decode(file_get_contents('php://input'), true);
$errors = [];
if (($item['name'] ?? '') === '') {
    $errors[] = ['pointer' => '#/name', 'detail' => 'missing'];
}
if (($item['price'] ?? 0) < 0) {
    $errors[] = ['pointer' => '#/price', 'detail' => 'below 0'];
}
if ($errors === []) {
    http_response_code(204);
    exit;
}

http_response_code(422);
header('Content-Type: application/problem+json');
echo json_encode([
    'status' => 422,
    'title' => 'Unprocessable Content',
    'detail' => 'The item cannot be kept like that.',
    'errors' => $errors,
]);
