/**
 * What Redis does at once. Each script has its keys in one slot of a cluster, and goes by the time of the server, unless it
 * is given one. A record is a hash: `v` its version, `d` its value, `u` until when it is kept,
 * `t` when it is due.
 */
export interface Script {
  readonly source: string;
  /** The SHA-1 of it, by which a server knows it once it was sent. */
  sha?: string;
}

/** What all begin with: the time in milliseconds. */
const clock = `
local now = tonumber(ARGV[1])
if not now then
  local t = redis.call('TIME')
  now = t[1] * 1000 + math.floor(t[2] / 1000)
end
local function text(n) return string.format('%.0f', n) end
`;

/** And those of records: the version of what is there, 0 where nothing is. Redis forgets a second late. */
const record = `${clock}
local function there()
  local it = redis.call('HMGET', KEYS[1], 'v', 'u', 'd', 't')
  if not it[1] or (it[2] and tonumber(it[2]) <= now) then return 0 end
  return tonumber(it[1]), it[3], it[4] and tonumber(it[4]) <= now
end
local function set_time(keep, due, name)
  if keep then
    redis.call('HSET', KEYS[1], 'u', text(now + keep))
    redis.call('PEXPIRE', KEYS[1], text(math.ceil(keep) + 1000))
  else
    redis.call('HDEL', KEYS[1], 'u')
    redis.call('PERSIST', KEYS[1])
  end
  if due then
    redis.call('HSET', KEYS[1], 't', text(now + due))
    redis.call('ZADD', KEYS[2], text(now + due), name)
  else
    redis.call('HDEL', KEYS[1], 't')
    redis.call('ZREM', KEYS[2], name)
  end
end
`;

/** Keys: the record. */
export const read: Script = {
  source: `${record}
local version, value, is_due = there()
if version == 0 then return false end
return { text(version), value, is_due and 1 or 0 }`,
};

/** Keys: the record, what is due, the last version. Arguments: its key, value, version, keep and due, or nothing. */
export const write: Script = {
  source: `${record}
if ARGV[4] ~= '' and tonumber(ARGV[4]) ~= there() then return false end
local version = math.max(tonumber(redis.call('GET', KEYS[3]) or '0') + 1, now * 1000)
redis.call('SET', KEYS[3], text(version))
redis.call('HSET', KEYS[1], 'v', text(version), 'd', ARGV[3])
set_time(tonumber(ARGV[5]), tonumber(ARGV[6]), ARGV[2])
return text(version)`,
};

/** Keys: the record, what is due. Arguments: its key, version, keep and due, or nothing. */
export const extend: Script = {
  source: `${record}
local version = there()
if version == 0 or version ~= tonumber(ARGV[3]) then return 0 end
set_time(tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[2])
return 1`,
};

/** Keys: the record, what is due. Arguments: its key, and its version, or nothing. */
export const remove: Script = {
  source: `${record}
local version = there()
if version ~= 0 and ARGV[3] ~= '' and version ~= tonumber(ARGV[3]) then return 0 end
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[2], ARGV[2])
return version == 0 and 0 or 1`,
};

/** Keys: what is due. Arguments: what the keys begin with, and how many are wanted. */
export const due: Script = {
  source: `${clock}
local found = {}
local all = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', text(now), 'WITHSCORES')
for i = 1, #all, 2 do
  if #found >= 2 * tonumber(ARGV[3]) then break end
  if string.sub(all[i], 1, #ARGV[2]) == ARGV[2] then
    found[#found + 1] = all[i]
    found[#found + 1] = all[i + 1]
  end
end
return found`,
};

/**
 * A window that slides, with the answers of memoryLimits: what was taken is kept as batches of first, last and number.
 * Keys: the counter. Arguments: how many in what time.
 */
export const take: Script = {
  source: `${clock}
local requests, period = tonumber(ARGV[2]), tonumber(ARGV[3])
local packed = redis.call('GET', KEYS[1])
local b = packed and cmsgpack.unpack(packed) or {}
local n, changed = #b, false
if n > 0 and now < b[n - 1] then
  local behind = b[n - 1] - now
  if behind <= 1000 then
    now = b[n - 1]
  else
    for i = 1, n, 3 do
      b[i] = b[i] - behind
      b[i + 1] = b[i + 1] - behind
    end
    changed = true
  end
end
local from, total = 1, 0
while from <= n and (b[from + 2] == 0 or b[from + 1] + period <= now) do from = from + 3 end
for i = from, n, 3 do total = total + b[i + 2] end
local allowed = total < requests
if allowed then
  changed = true
  total = total + 1
  local width = requests > 8 and period / 8 or 0
  if from <= n and now - b[n - 2] < width then
    b[n - 1] = now
    b[n] = b[n] + 1
  else
    if from <= n and b[n] == 0 then n = n - 3 end
    b[n + 1], b[n + 2], b[n + 3] = now, now, 1
    n = n + 3
  end
end
if changed then
  local kept = {}
  for i = from, n do kept[#kept + 1] = b[i] end
  redis.call('SET', KEYS[1], cmsgpack.pack(kept), 'PX', text(math.ceil(period) + 1000))
end
local reset = from <= n and b[from + 1] + period - now or 0
return { allowed and 1 or 0, math.max(0, requests - total), string.format('%.3f', reset) }`,
};

/** Keys: the counter. */
export const giveBack: Script = {
  source: `
local packed = redis.call('GET', KEYS[1])
if not packed then return 0 end
local b = cmsgpack.unpack(packed)
if #b == 0 or b[#b] == 0 then return 0 end
b[#b] = b[#b] - 1
redis.call('SET', KEYS[1], cmsgpack.pack(b), 'KEEPTTL')
return 1`,
};
