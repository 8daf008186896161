<?php
// Offers the manual in two languages to whoever prefers neither.
// php -S localhost:8080 300.php

$languages = ['en' => 'English', 'de' => 'Deutsch'];
$accept = $_SERVER['HTTP_ACCEPT_LANGUAGE'] ?? '';
[$best, $most] = [null, 0];
foreach (explode(',', $accept) as $part) {
    $wanted = substr(trim($part), 0, 2);
    $isWeighted = preg_match('/;\s*q=([01](\.\d+)?)/', $part, $match);
    $weight = $isWeighted ? (float) $match[1] : 1;
    if (isset($languages[$wanted]) && $weight > $most) {
        [$best, $most] = [$wanted, $weight];
    }
}

header('Vary: Accept-Language');
if ($best !== null) {
    header("Content-Location: /manual.$best");
    exit("The manual in {$languages[$best]}");
}
http_response_code(300);
header('Location: /manual.en', true, 300);
foreach ($languages as $code => $name) {
    echo "<a href=\"/manual.$code\">$name</a> ";
}
