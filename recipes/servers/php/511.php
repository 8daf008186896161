<?php
// Sends guests of a network to its login before they get anywhere else.
// php -S localhost:8080 511.php

$rooms = ['room-12'];

if (!in_array($_COOKIE['guest'] ?? '', $rooms, true)) {
    http_response_code(511);
    header('Cache-Control: no-store');
    exit('<!doctype html><title>Sign in</title>'
        . '<a href="https://login.hotel.example/">Sign in</a>');
}
echo 'Welcome';
