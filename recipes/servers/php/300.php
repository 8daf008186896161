<?php
// Offers the manual in two languages to whoever prefers neither.
// php -S localhost:8080 300.php

$languages = ['en' => 'English', 'de' => 'Deutsch'];
$wanted = substr($_SERVER['HTTP_ACCEPT_LANGUAGE'] ?? '', 0, 2);

header('Vary: Accept-Language');
if (isset($languages[$wanted])) {
    header("Content-Location: /manual.$wanted");
    exit("The manual in {$languages[$wanted]}");
}
http_response_code(300);
header('Location: /manual.en', true, 300);
foreach ($languages as $code => $name) {
    echo "<a href=\"/manual.$code\">$name</a> ";
}
