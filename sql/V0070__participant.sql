-- A person behind an openid.
CREATE TABLE participant (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    openid        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_seen_at DATETIME(3) NOT NULL,
    UNIQUE KEY uq_participant_openid (openid)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The author's particulars of one work. Name and phone are encrypted (AES-GCM); the phone can be found by its keyed hash.
CREATE TABLE participant_author (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    participant_id BIGINT       NOT NULL,
    name           VARBINARY(512) NOT NULL,
    phone          VARBINARY(512) NOT NULL,
    phone_hash     BINARY(32)   NOT NULL,
    unit           VARCHAR(100) NOT NULL,
    city           VARCHAR(100) NOT NULL,
    changed_at     DATETIME(3)  NOT NULL,
    KEY by_participant (participant_id, id),
    KEY by_phone (phone_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
