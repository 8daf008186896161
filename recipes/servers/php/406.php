<?php
// Has an item as JSON and as CSV, and says so to whoever wants another form.
// php -S localhost:8080 406.php

$forms = [
    'application/json' => '{"id":7,"name":"lamp"}',
    'text/csv' => "id,name\n7,lamp\n",
];

header('Vary: Accept');
$accept = $_SERVER['HTTP_ACCEPT'] ?? '*/*';
foreach (explode(',', $accept) as $part) {
    $wanted = trim(explode(';', $part)[0]);
    $wanted = $wanted === '*/*' ? 'application/json' : $wanted;
    if (isset($forms[$wanted])) {
        header("Content-Type: $wanted");
        exit($forms[$wanted]);
    }
}
$detail = 'There is ' . implode(' and ', array_keys($forms)) . '.';
problem(406, 'Not Acceptable', $detail);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
