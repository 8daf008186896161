<?php
// Sends a payment to the other site, unchanged, while this one is down.
// php -S localhost:8080 307.php

$isOpen = is_file(sys_get_temp_dir() . '/till-is-open');

if (!$isOpen) {
    header('Location: https://backup.example/pay', true, 307);
    exit;
}
http_response_code(204);
