<?php
// Follows only where it stays with the same server.

const URL = 'http://localhost:8001/cause/302/old';

function origin(string $url): string
{
    return implode('/', array_slice(explode('/', $url), 0, 3));
}

function get(string $url, int $hops = 5): string
{
    $curl = curl_init($url);
    curl_setopt_array($curl, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    if (curl_exec($curl) === false) {
        throw new RuntimeException(curl_error($curl));
    }
    // Where it would go with CURLOPT_FOLLOWLOCATION.
    $next = curl_getinfo($curl, CURLINFO_REDIRECT_URL);
    if (!$next) {
        return $url;
    }
    if ($hops === 0 || origin($next) !== origin($url)) {
        throw new RuntimeException("$url leads away, to $next.");
    }
    return get($next, $hops - 1);
}

// It is elsewhere just now: the old address is the one to keep.
echo get(URL);
// prints: http://localhost:…/get
