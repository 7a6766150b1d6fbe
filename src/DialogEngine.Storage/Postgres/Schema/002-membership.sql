-- Which hosts form the cluster, and what Orleans' ADO.NET membership asks of it.
--
-- Microsoft.Orleans.Clustering.AdoNet reads every statement from OrleansQuery by its key, once, when a silo starts. It
-- knows the names of the parameters and of the columns in the answers, and nothing of the tables below. A statement
-- that changes something answers one row with one truth value: whether it did.
--
-- Each change of a member raises the version of its cluster by one, and is refused when that is not the version the
-- silo has read. The version's row is taken first, so that two silos that change something meet there.

CREATE TABLE OrleansQuery (
    QueryKey  text COLLATE "C" NOT NULL PRIMARY KEY,
    QueryText text NOT NULL
);

CREATE TABLE cluster (
    id      text COLLATE "C" NOT NULL PRIMARY KEY,
    version integer NOT NULL DEFAULT 0
);

CREATE TABLE cluster_member (
    cluster       text COLLATE "C" NOT NULL REFERENCES cluster (id),
    address       text COLLATE "C" NOT NULL,
    port          integer     NOT NULL,
    generation    integer     NOT NULL,
    silo          text        NOT NULL,
    host          text        NOT NULL,
    status        integer     NOT NULL,
    proxy_port    integer     NOT NULL,
    suspicions    text,
    started_at    timestamptz NOT NULL,
    seen_alive_at timestamptz NOT NULL,
    PRIMARY KEY (cluster, address, port, generation)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES

('InsertMembershipVersionKey', '
WITH entered AS (
    INSERT INTO cluster (id) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING id)
SELECT EXISTS (SELECT FROM entered)'),

('InsertMembershipKey', '
WITH raised AS (
    UPDATE cluster SET version = version + 1
    WHERE id = @DeploymentId AND version = @Version AND NOT EXISTS (
        SELECT FROM cluster_member
        WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING id),
entered AS (
    INSERT INTO cluster_member (
        cluster, address, port, generation, silo, host, status, proxy_port, started_at, seen_alive_at)
    SELECT id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
    FROM raised
    RETURNING cluster)
SELECT EXISTS (SELECT FROM entered)'),

-- A silo says by itself when it was alive. Another one, that has read an older time, must not set that back.
('UpdateMembershipKey', '
WITH raised AS (
    UPDATE cluster SET version = version + 1
    WHERE id = @DeploymentId AND version = @Version AND EXISTS (
        SELECT FROM cluster_member
        WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING id),
changed AS (
    UPDATE cluster_member
    SET status = @Status, suspicions = @SuspectTimes, seen_alive_at = greatest(seen_alive_at, @IAmAliveTime)
    FROM raised
    WHERE cluster = raised.id AND address = @Address AND port = @Port AND generation = @Generation
    RETURNING cluster)
SELECT EXISTS (SELECT FROM changed)'),

('UpdateIAmAlivetimeKey', '
UPDATE cluster_member SET seen_alive_at = greatest(seen_alive_at, @IAmAliveTime)
WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation'),

-- One row at least while the cluster is entered, also when it has no such member: the version is read from it.
('MembershipReadRowKey', '
SELECT cluster.version AS Version, address AS Address, port AS Port, generation AS Generation, silo AS SiloName,
    host AS HostName, status AS Status, proxy_port AS ProxyPort, suspicions AS SuspectTimes,
    started_at AS StartTime, seen_alive_at AS IAmAliveTime
FROM cluster LEFT JOIN cluster_member ON cluster_member.cluster = cluster.id
    AND address = @Address AND port = @Port AND generation = @Generation
WHERE cluster.id = @DeploymentId'),

('MembershipReadAllKey', '
SELECT cluster.version AS Version, address AS Address, port AS Port, generation AS Generation, silo AS SiloName,
    host AS HostName, status AS Status, proxy_port AS ProxyPort, suspicions AS SuspectTimes,
    started_at AS StartTime, seen_alive_at AS IAmAliveTime
FROM cluster LEFT JOIN cluster_member ON cluster_member.cluster = cluster.id
WHERE cluster.id = @DeploymentId'),

('GatewaysQueryKey', '
SELECT address AS Address, proxy_port AS ProxyPort, generation AS Generation
FROM cluster_member
WHERE cluster = @DeploymentId AND status = @Status AND proxy_port > 0'),

('DeleteMembershipTableEntriesKey', '
WITH gone AS (DELETE FROM cluster_member WHERE cluster = @DeploymentId)
DELETE FROM cluster WHERE id = @DeploymentId'),

-- 6 is Dead. Silos that are dead are kept for a while; those that were already so then are forgotten.
('CleanupDefunctSiloEntriesKey', '
DELETE FROM cluster_member
WHERE cluster = @DeploymentId AND status = 6 AND seen_alive_at < @IAmAliveTime AND started_at < @IAmAliveTime
    AND coalesce(suspicions, '''') = '''''),

-- The same for one silo, if nothing of it has changed since it was read.
('CleanupDefunctSiloEntryKey', '
DELETE FROM cluster_member
WHERE cluster = @DeploymentId AND status = 6 AND address = @Address AND port = @Port AND generation = @Generation
    AND started_at = @StartTime AND seen_alive_at = @IAmAliveTime
    AND coalesce(suspicions, '''') = coalesce(@SuspectTimes, '''')');
