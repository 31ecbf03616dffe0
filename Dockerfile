# `hdp`, for jobs: not root, and nothing is written but where a volume is mounted.
#   npm pack && docker build -t household-data-policy .
#   docker run --rm -i --read-only household-data-policy batch < requests.ndjson
FROM node:22-slim AS install
WORKDIR /app
COPY household-data-policy-*.tgz package.tgz
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund ./package.tgz && rm package.tgz

FROM node:22-slim
ENV NODE_ENV=production PATH=/app/node_modules/.bin:$PATH
COPY --from=install /app/node_modules /app/node_modules
WORKDIR /data
USER 65532:65532
HEALTHCHECK --interval=60s --timeout=10s CMD ["hdp", "--version"]
ENTRYPOINT ["hdp"]
CMD ["--help"]
