<?php
// Has an item as JSON and as CSV, and says so to whoever wants another form.
// php -S localhost:8080 406.php

$forms = [
    'application/json' => '{"id":7,"name":"lamp"}',
    'text/csv' => "id,name\n7,lamp\n",
];

header('Vary: Accept');
$accept = $_SERVER['HTTP_ACCEPT'] ?? '*/*';
[$best, $most] = [null, 0];
foreach (explode(',', $accept) as $part) {
    $wanted = trim(explode(';', $part)[0]);
    $wanted = $wanted === '*/*' ? 'application/json' : $wanted;
    $isWeighted = preg_match('/;\s*q=([01](\.\d+)?)/', $part, $match);
    $weight = $isWeighted ? (float) $match[1] : 1;
    if (isset($forms[$wanted]) && $weight > $most) {
        [$best, $most] = [$wanted, $weight];
    }
}
if ($best !== null) {
    header("Content-Type: $best");
    exit($forms[$best]);
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
