-- A contest (赛事) and every version of its definition that was ever in force.
CREATE TABLE contest (
    id   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY uq_contest_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE contest_definition (
    contest_id BIGINT      NOT NULL,
    version    INT         NOT NULL,
    sha256     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    yaml       MEDIUMTEXT  NOT NULL,
    saved_at   DATETIME(3) NOT NULL,
    saved_by   VARCHAR(80) NOT NULL,
    PRIMARY KEY (contest_id, version)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
