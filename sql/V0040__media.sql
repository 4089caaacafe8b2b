-- An accepted original and what is known of it. The original is never altered; the public sees re-encoded copies.
CREATE TABLE media (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    media_key    CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id     BIGINT       NOT NULL,
    format       VARCHAR(10)  NOT NULL,
    name         VARCHAR(255) NOT NULL,
    bytes        BIGINT       NOT NULL,
    width        INT          NOT NULL,
    height       INT          NOT NULL,
    orientation  TINYINT      NOT NULL,
    duration_ms  BIGINT       NULL,
    sha256       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    accepted_at  DATETIME(3)  NOT NULL,
    tint         TINYINT      NULL,
    derived_at   DATETIME(3)  NULL,
    failed_at    DATETIME(3)  NULL,
    released_at  DATETIME(3)  NULL,
    UNIQUE KEY uq_media_key (media_key),
    KEY by_owner (owner_id),
    KEY by_content (sha256)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
