<?php
// Keeps the new address of what has moved for good.

const URL = 'http://localhost:8001/cause/301/old';

function get(array &$links, string $name): int
{
    $isForGood = true;
    $curl = curl_init($links[$name]);
    curl_setopt_array($curl, [
        CURLOPT_FOLLOWLOCATION => true,
        CURLOPT_MAXREDIRS => 5,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
        // Only if each step was for good is its end the new address.
        CURLOPT_HEADERFUNCTION => function ($curl, $line) use (&$isForGood) {
            if (preg_match('#^HTTP/\S+ 3(?!01|08)#', $line)) {
                $isForGood = false;
            }
            return strlen($line);
        },
    ]);
    if (curl_exec($curl) === false) {
        throw new RuntimeException(curl_error($curl));
    }
    if ($isForGood) {
        $links[$name] = curl_getinfo($curl, CURLINFO_EFFECTIVE_URL);
    }
    return curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
}

$links = ['news' => URL];
echo get($links, 'news'), " {$links['news']}";
// prints: 200 http://localhost:…/get
