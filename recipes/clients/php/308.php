<?php
// Sends a form to where it goes from now on, and keeps that address.

const URL = 'http://localhost:8001/cause/308/form';

function send(string $url, array $form): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, [
        CURLOPT_POSTFIELDS => http_build_query($form),
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    if (curl_exec($curl) === false) {
        throw new RuntimeException(curl_error($curl));
    }
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    return [$status, curl_getinfo($curl, CURLINFO_REDIRECT_URL)];
}

$addresses = ['form' => URL];
$form = ['name' => 'Ada'];
[$status, $next] = send($addresses['form'], $form);
if ($status === 308 && $next) {
    $addresses['form'] = $next;
    [$status] = send($next, $form);
}
echo "$status {$addresses['form']}";
// prints: 200 http://localhost:…/post
