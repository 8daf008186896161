<?php
// Forgets a link whose target is gone for good.

const URL = 'http://localhost:8001/cause/410/offer';

function get(string $url, array $options = []): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $content];
}

$links = [URL];
foreach ($links as $i => $link) {
    [$status] = get($link);
    // A 404 may be over tomorrow: that link stays.
    if ($status === 410) {
        unset($links[$i]);
    }
}
echo count($links), ' links are left.';
// prints: 0 links are left.
