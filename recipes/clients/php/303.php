<?php
// Sends a form, and gets the page that shows what came of it.

const URL = 'http://localhost:8001/cause/303/form';

$curl = curl_init(URL);
curl_setopt_array($curl, [
    // With CURLOPT_CUSTOMREQUEST the page would be sent a POST as well.
    CURLOPT_POSTFIELDS => http_build_query(['name' => 'Ada']),
    CURLOPT_FOLLOWLOCATION => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 10,
]);
curl_exec($curl);
echo curl_getinfo($curl, CURLINFO_EFFECTIVE_METHOD), ' ',
    curl_getinfo($curl, CURLINFO_EFFECTIVE_URL);
// prints: GET http://localhost:…/get
